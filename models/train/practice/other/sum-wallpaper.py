def app(ui):
    ui.title("Rolls")
    off = 2 if ui.checkbox("There is a Door") else 0
    high = float(ui.field("How high?", "2.5") or 0)
    wide = float(ui.field("How wide?", "3") or 0)
    area = high * wide - off
    rolls = 0
    while rolls * 5 < area:
        rolls += 1
    ui.text(f"You need {rolls} rolls for {area:.1f} m²")
