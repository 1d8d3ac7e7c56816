def app(ui):
    ui.title("Bath")
    s = ui.state
    minutes = ui.number("Minutes", 30, min=1, max=180)
    start = s.get("start", str(ui.now))
    s.start = start
    end = datetime.datetime.fromisoformat(start) + datetime.timedelta(minutes=minutes)
    ui.text(f"Done at {end:%H:%M}", size=40)
