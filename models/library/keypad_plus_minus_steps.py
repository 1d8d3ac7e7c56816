import re


def app(ui):
    ui.title("Plus and minus")
    s = ui.state
    line = s.get("line", "")
    with ui.grid(4):
        for key in "1234567890+-":
            if ui.button(key):
                if key.isdigit() or line and line[-1].isdigit():
                    line += key
        if ui.button("="):
            line = str(sum(int(part) for part in re.findall(r"[+-]?\d+", line)))
    s.line = line
    ui.text(line or "0", size=36, bold=True)
