def app(ui):
    ui.title("Name badges")
    names = []
    for line in ui.field("Names", lines=6).splitlines():
        if line.strip():
            names.append(" ".join(line.split()).title())
    for name in sorted(names):
        ui.text(name, size=20)
    ui.text(f"{len(names)} names", color="muted")
