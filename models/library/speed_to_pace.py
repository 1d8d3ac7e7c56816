def app(ui):
    ui.title("Treadmill")
    speed = ui.slider("Speed (km/h)", 4.0, 20.0, 10.0, step=0.5)
    pace = round(3600 / speed)
    time = round(5 * 3600 / speed)
    ui.text(f"{pace // 60}:{pace % 60:02d} min per km", size=40, bold=True)
    ui.text(f"5 km: {time // 60}:{time % 60:02d} min")
