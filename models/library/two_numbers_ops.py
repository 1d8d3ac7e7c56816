def app(ui):
    ui.title("Two numbers")
    s = ui.state
    a = ui.number("First", 12)
    b = ui.number("Second", 4)
    with ui.row():
        if ui.button("+"):
            s.words = f"{a:g} + {b:g} = {a + b:g}"
        if ui.button("-"):
            s.words = f"{a:g} - {b:g} = {a - b:g}"
        if ui.button("×"):
            s.words = f"{a:g} × {b:g} = {a * b:g}"
        if ui.button("÷"):
            s.words = f"{a:g} ÷ {b:g} = {a / b:g}" if b else "Not possible"
    ui.text(s.get("words", "Press a sign"), size=32)
