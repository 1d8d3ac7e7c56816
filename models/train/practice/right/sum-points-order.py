def app(ui):
    ui.title("Ranking")
    text = ui.field("Lines", lines=8, placeholder="Ann 12")
    people = []
    for line in text.splitlines():
        parts = line.split()
        if len(parts) >= 2 and parts[-1].isdigit():
            people.append((int(parts[-1]), " ".join(parts[:-1])))
    people.sort(reverse=True)
    ui.text(", ".join(name for points, name in people), size=20)
