def app(ui):
    s = ui.state
    count = s.get("count", 0)
    if s.get("on") and ui.every(1):
        if s.get("turbo"):
            count += 5
        else:
            count += 1
        s.count = count
    if s.get("on"):
        if ui.button("Stop"):
            s.on = False
    else:
        if ui.button("Start"):
            s.on = True
    s.turbo = ui.checkbox("Turbo", s.get("turbo", False))
    ui.text(f"Count: {count}")
