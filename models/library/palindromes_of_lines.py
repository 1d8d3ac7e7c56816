def app(ui):
    ui.title("Same backwards")
    text = ui.field("Words", "", lines=6)
    words = [line.strip() for line in text.split("\n") if line.strip()]
    found = [word for word in words if word.lower() == word.lower()[::-1]]
    for word in found:
        ui.text(word, size=20)
    ui.text(f"{len(found)} of {len(words)}", bold=True)
