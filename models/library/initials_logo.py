def app(ui):
    ui.title("Logo")
    name = ui.field("Name", "Ada Lovelace")
    color = ui.choice("Colour", ["purple", "teal", "orange", "green"])
    letters = "".join(word[0].upper() for word in name.split())[:3] or "?"
    c = ui.canvas(240, 240)
    c.circle(120, 120, 110, color)
    c.text(120, 120, letters, size=80 if len(letters) < 3 else 60, color="white", align="center")
    ui.text(f"{letters} on {color}", color="muted")
