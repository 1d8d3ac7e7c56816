EIGHTHS = ["", " 1/8", " 1/4", " 3/8", " 1/2", " 5/8", " 3/4", " 7/8"]


def app(ui):
    ui.title("Hat size")
    head = ui.number("Around the head in cm", 57, min=48, max=68)
    size = "XXL"
    for most, name in [(62, "XL"), (60, "L"), (58, "M"), (56, "S"), (54, "XS")]:
        if head < most:
            size = name
    whole, rest = divmod(round(head / 2.54 / math.pi * 8), 8)
    ui.text(size, size=64, bold=True, align="center")
    ui.text(f"European size {head:g}", size=24)
    ui.text(f"US size {whole}{EIGHTHS[rest]}", size=24)
