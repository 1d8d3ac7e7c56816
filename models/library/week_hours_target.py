def app(ui):
    ui.title("My week")
    total = 0
    for day in ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday"]:
        total += ui.number(day, 8.0, min=0, max=24, step=0.25)
    minutes = round((total - 38.5) * 60)
    ui.text(f"Worked: {total:g} h", size=20)
    time = f"{abs(minutes) // 60} h {abs(minutes) % 60} min"
    if minutes < 0:
        ui.text(f"{time} below", size=32, color="bad")
    else:
        ui.text(f"{time} above", size=32, color="good")
