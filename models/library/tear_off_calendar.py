def app(ui):
    ui.title("Calendar block")
    s = ui.state
    torn = s.get("torn", 0)
    with ui.row():
        if ui.button("Tear off"):
            s.torn = torn + 1
        if ui.button("Today"):
            s.torn = 0
    day = ui.today + datetime.timedelta(days=s.get("torn", 0))
    c = ui.canvas(260, 280, background="white")
    c.rect(0, 0, 260, 50, "red")
    c.text(130, 25, f"{day:%B %Y}", size=22, color="white", align="center")
    c.text(130, 150, day.day, size=110, color="red" if day.weekday() == 6 else "black", align="center")
    c.text(130, 245, f"{day:%A}", size=26, color="black", align="center")
