def app(ui):
    ui.title("Line starts")
    text = ui.field("Lines", "", lines=5)
    sign = ui.choice("Sign", ["-", "*", ">"])
    numbered = ui.switch("Number them", False)
    lines = [line.strip() for line in text.split("\n") if line.strip()]
    for number, line in enumerate(lines, 1):
        ui.text(f"{number}. {line}" if numbered else f"{sign} {line}")
    if not lines:
        ui.text("No lines yet")
