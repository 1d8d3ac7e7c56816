def app(ui):
    ui.title("Gangrechner")
    front = ui.choice("Zähne vorne", [34, 50])
    back = ui.slider("Zähne hinten", 11, 32, 17)
    steps = ui.slider("Tritte in der Minute", 30, 120, 80)
    speed = front / back * 2.1 * steps * 60 / 1000
    ui.text(f"{speed:.1f} km/h", size=48, bold=True)
