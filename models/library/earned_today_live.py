def app(ui):
    ui.title("Earned today")
    wage = ui.number("I earn an hour", 20, min=0)
    with ui.row():
        start = ui.number("From", 9, min=0, max=23)
        end = ui.number("To", 17, min=1, max=24)
    ui.every(1)
    now = ui.now.hour + ui.now.minute / 60 + ui.now.second / 3600
    hours = max(0, min(now, end) - start)
    ui.text(f"{hours * wage:.2f}", size=56, bold=True)
