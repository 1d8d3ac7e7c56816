def app(ui):
    ui.title("Dishes")
    week = ui.now.isocalendar()[1]
    names = ["Anna", "Bo"]
    ui.text(f"Week {week}", color="muted")
    ui.text(f"This week: {names[week % 2]}", size=32, bold=True)
    ui.text(f"Next week: {names[(week + 1) % 2]}", size=20)
