def app(ui):
    ui.title("Arrivée")
    with ui.row():
        hour = ui.number("Heure", 9, min=0, max=23)
        minute = ui.number("Minute", 0, min=0, max=59)
    km = ui.number("Kilomètres", 300, min=0)
    speed = ui.number("Vitesse moyenne", 100, min=1)
    breaks = ui.number("Pauses", 1, min=0)
    end = round(hour * 60 + minute + km / speed * 60 + breaks * 15) % 1440
    ui.text(f"{end // 60:02}:{end % 60:02}", size=56, bold=True)
