def app(ui):
    ui.title("Bath")
    minutes = ui.number("Minutes", 30, min=1, max=180)
    end = ui.now + datetime.timedelta(minutes=minutes)
    ui.text(f"Done at {end:%H:%M}", size=40)
