def app(ui):
    ui.title("Mask")
    number = ui.field("Card number")
    digits = sum(c.isdigit() for c in number)
    seen = 0
    masked = ""
    for c in number:
        if c.isdigit():
            seen += 1
            masked += c if seen > digits - 4 else "x"
        else:
            masked += c
    ui.text(masked, size=24)
