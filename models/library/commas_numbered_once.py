def app(ui):
    ui.title("Names")
    text = ui.field("Names", "Ada, Ben")
    names, seen = [], []
    for name in text.split(","):
        name = name.strip()
        if name and name.lower() not in seen:
            names.append(name)
            seen.append(name.lower())
    for number, name in enumerate(names, 1):
        ui.text(f"{number}. {name}", size=20)
    ui.text(f"{len(names)} names")
