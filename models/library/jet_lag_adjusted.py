def app(ui):
    ui.title("Jet lag")
    hours = ui.slider("Hours of time difference", 0, 12, 6)
    way = ui.choice("I fly", ["East", "West"])
    days = math.ceil(hours if way == "East" else hours / 1.5)
    ui.text(f"{days} {'day' if days == 1 else 'days'}", size=40, bold=True)
    if hours < 3:
        ui.text("You will hardly feel it", color="muted")
    elif way == "East":
        ui.text("Go to bed earlier in the days before, and look for morning light")
    else:
        ui.text("Go to bed later in the days before, and look for evening light")
