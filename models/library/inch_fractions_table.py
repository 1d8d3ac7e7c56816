PARTS = ["", "1/8", "1/4", "3/8", "1/2", "5/8", "3/4", "7/8"]


def app(ui):
    ui.title("Inches to cm")
    whole = ui.slider("Whole inches", 0, 24, 1)
    rows = []
    for i, part in enumerate(PARTS):
        rows.append([f"{whole or ''} {part}".strip() or "0", f"{(whole + i / 8) * 2.54:.2f} cm"])
    ui.table(rows, header=["Inches", "Centimetres"])
