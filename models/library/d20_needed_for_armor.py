def app(ui):
    ui.title("To hit")
    with ui.row():
        bonus = int(ui.number("Attack bonus", 5))
        armor = int(ui.number("Armor class", 15, min=1))
    need = min(20, max(2, armor - bonus))
    ui.text(f"Roll {need}" + (" or higher" if need < 20 else ""), size=40, bold=True)
    ui.text(f"{(21 - need) * 5} % to hit", size=24)
    ui.text("A 1 always misses, a 20 always hits", color="muted")
