def app(ui):
    ui.title("Age of a tree")
    girth = ui.number("Around the trunk in cm", 150, min=0, step=5)
    place = ui.choice("It stands", ["Free", "In a forest"])
    yearly = 2.5 if place == "Free" else 1.25
    years = round(girth / yearly)
    ui.text(f"About {years} {'year' if years == 1 else 'years'}", size=40, bold=True)
    ui.text(f"Planted around {ui.now.year - years}")
    ui.text(f"A trunk gains about {yearly} cm a year there", color="muted")
