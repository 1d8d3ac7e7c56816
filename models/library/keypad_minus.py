def app(ui):
    ui.title("Minus")
    s = ui.state
    typed = s.get("typed", "")
    first = s.get("first")
    with ui.grid(4):
        for digit in "1234567890":
            if ui.button(digit):
                typed += digit
        minus = ui.button("-")
        equals = ui.button("=")
        if (minus or equals) and typed:
            first = int(typed) if first is None else first - int(typed)
            typed = ""
        if ui.button("C"):
            typed, first = "", None
    s.typed, s.first = typed, first
    ui.text(typed or str(first if first is not None else 0), size=40, bold=True)
