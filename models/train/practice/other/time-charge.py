def app(ui):
    s = ui.state
    ui.title("Phone battery")
    level = s.get("level", 0.0)
    level += (10 if s.get("on") else -5) * ui.dt
    level = s.level = min(max(level, 0), 100)
    ui.text(f"Battery: {level:.0f} %", size=30)
    ui.progress(level / 100)
    s.on = ui.checkbox("Charging", s.get("on", False))
