def app(ui):
    ui.title("Two jobs")
    hourly = {}
    for name, pay, hours, commute in [("A", 3000, 40, 60), ("B", 2800, 38, 20)]:
        with ui.card(f"Job {name}"):
            pay = ui.number(f"Pay {name} a month", pay, min=0)
            hours = ui.number(f"Hours {name} a week", hours, min=1)
            commute = ui.number(f"Commute {name} in minutes a day", commute, min=0)
            week = hours + commute * 5 / 60
            hourly[name] = round(pay * 12 / 52 / week, 2)
            ui.text(f"Job {name}: {hourly[name]:.2f} an hour", size=20)
    if hourly["A"] == hourly["B"]:
        ui.text("Both pay the same", size=28, bold=True)
    else:
        ui.text(f"Job {max(hourly, key=hourly.get)} pays more", size=28, bold=True)
