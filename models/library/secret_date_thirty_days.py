def app(ui):
    ui.title("Surprise")
    s = ui.state
    if ui.button("Choose a secret date"):
        s.day = str(ui.now.date() + datetime.timedelta(days=random.randint(1, 30)))
        s.peek = False
    if "day" not in s:
        ui.text("No date chosen", size=24)
        return
    day = datetime.date.fromisoformat(s.day)
    come = ui.now.date() >= day
    if not come and ui.button("Hide" if s.peek else "Peek"):
        s.peek = not s.peek
    if come:
        ui.text("The day has come!", size=36, bold=True, color="good")
    if come or s.peek:
        ui.text(day.strftime("%A, %d %B %Y"), size=36, bold=True)
    else:
        ui.text("The date is chosen and hidden", size=24)
