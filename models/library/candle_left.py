from datetime import timedelta


def app(ui):
    ui.title("Candle")
    tall = ui.number("Height of the candle (cm)", 10.0, min=0, max=100, step=0.5)
    hours = tall / 2.5
    end = ui.now + timedelta(hours=hours)
    ui.text(f"It burns {hours:.1f} hours")
    ui.text(f"Down at {end.strftime('%H:%M')}", size=40, bold=True)
