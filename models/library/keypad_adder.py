def app(ui):
    ui.title("Adder")
    s = ui.state
    with ui.grid(4):
        for digit in "1234567890":
            if ui.button(digit):
                s.typed = s.get("typed", "") + digit
        if ui.button("+"):
            s.sum = s.get("sum", 0) + int(s.get("typed") or 0)
            s.typed = ""
        if ui.button("="):
            s.result = s.get("sum", 0) + int(s.get("typed") or 0)
            s.sum, s.typed = 0, ""
    ui.text(f"Typed: {s.get('typed') or '-'}")
    ui.text(f"Sum: {s.get('result', 0)}", size=40, bold=True)
