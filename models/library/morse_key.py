LETTERS = {".": "E", "-": "T", ".-": "A", "-.": "N", "..": "I", "--": "M", "...": "S", "---": "O"}


def app(ui):
    ui.title("Morse key")
    s = ui.state
    with ui.row():
        if ui.button("Dot"):
            s.sign = s.get("sign", "") + "."
        if ui.button("Dash"):
            s.sign = s.get("sign", "") + "-"
        if ui.button("End letter") and s.get("sign"):
            s.word = s.get("word", "") + LETTERS.get(s.sign, "?")
            s.sign = ""
        if ui.button("Clear"):
            s.sign = s.word = ""
    ui.text(f"Sign: {s.get('sign') or '-'}", size=24)
    ui.text(f"Word: {s.get('word') or '-'}", size=40, bold=True)
