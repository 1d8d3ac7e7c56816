from datetime import timedelta


def app(ui):
    ui.title("Fast clock")
    s = ui.state
    if ui.button("Truth"):
        s.real = not s.get("real", False)
    shown = ui.now if s.get("real") else ui.now + timedelta(minutes=5)
    ui.text(shown.strftime("%H:%M"), size=72, align="center")
    ui.text("Real time" if s.get("real") else "5 minutes fast", align="center")
