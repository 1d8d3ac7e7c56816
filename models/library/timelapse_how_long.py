def app(ui):
    ui.title("Timelapse")
    clip = ui.number("Clip in seconds", 10, min=1)
    interval = ui.number("A photo every (seconds)", 5, min=1)
    rate = int(ui.choice("Frames per second", ["24", "25", "30"], value="25"))
    photos = clip * rate
    minutes = round(photos * interval / 60)
    ui.text(f"{photos:g} photos", size=40, bold=True)
    ui.text(f"{minutes // 60} h {minutes % 60} min of shooting", size=24)
