def app(ui):
    ui.title("Times")
    s = ui.state
    line = s.get("line", "")
    with ui.grid(4):
        for key in "1234567890×=":
            if ui.button(key):
                if "=" in line:
                    line = ""
                if key.isdigit():
                    line += key
                elif line and line[-1].isdigit():
                    if key == "×":
                        line += " × "
                    else:
                        line += f" = {math.prod(int(part) for part in line.split(' × '))}"
    s.line = line
    ui.text(line or "0", size=36, bold=True)
