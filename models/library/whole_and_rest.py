def app(ui):
    ui.title("Divide")
    s = ui.state
    number = int(ui.number("Number", 20, min=0))
    by = int(ui.number("By", 6, min=0))
    if ui.button("Divide"):
        if by:
            s.words = f"{number // by} times, {number % by} left over"
        else:
            s.words = "By 0 is not possible"
    ui.text(s.get("words", "Press Divide"), size=28)
