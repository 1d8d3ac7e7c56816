def app(ui):
    ui.title("Turn names round")
    box = ui.field("Names, one on each line", "", lines=6)
    names = []
    for line in box.split("\n"):
        parts = [part.strip() for part in line.split(",")]
        name = " ".join(reversed(parts)).strip()
        if name:
            names.append(name)
    ui.list(names)
    ui.text(f"{len(names)} in all")
