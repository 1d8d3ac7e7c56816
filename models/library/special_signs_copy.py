SIGNS = {
    "Arrows": ["→", "←", "↑", "↓", "↔", "⇒"],
    "Money": ["€", "£", "¥", "¢"],
    "Maths": ["±", "×", "÷", "≈", "≤", "≥", "√", "π", "½", "²"],
    "Other": ["°", "©", "®", "…", "–", "✓", "§", "•"],
}


def app(ui):
    ui.title("Special characters")
    s = ui.state
    ui.text(f"Copied: {s.sign}" if s.get("sign") else "Press a sign to copy it", size=28)
    for kind, signs in SIGNS.items():
        ui.text(kind, color="muted")
        with ui.row():
            for sign in signs:
                if ui.button(sign):
                    ui.copy(sign)
                    s.sign = sign
