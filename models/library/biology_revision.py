TOPICS = ["Cells", "Photosynthesis", "Genes", "Evolution", "Digestion", "Ecosystems"]


def app(ui):
    ui.title("Biology revision")
    known = {topic: ui.choice(topic, ["Red", "Amber", "Green"]) for topic in TOPICS}
    green = list(known.values()).count("Green")
    ui.progress(green / len(TOPICS))
    ui.text(f"{green} of {len(TOPICS)} green", size=36, bold=True)
    red = [topic for topic in TOPICS if known[topic] == "Red"]
    ui.text("Learn next: " + ", ".join(red) if red else "No red topic left", size=20)
