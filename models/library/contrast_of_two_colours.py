def light(color):
    total = 0
    for part, weight in [(color[1:3], 0.2126), (color[3:5], 0.7152), (color[5:7], 0.0722)]:
        share = int(part, 16) / 255
        total += weight * (share / 12.92 if share <= 0.04045 else ((share + 0.055) / 1.055) ** 2.4)
    return total


def app(ui):
    ui.title("Contrast")
    text = ui.field("Text", "#000000").strip()
    back = ui.field("Background", "#ffffff").strip()
    if not all(re.fullmatch("#[0-9a-fA-F]{6}", color) for color in [text, back]):
        ui.text("Type two colours like #1a2b3c", color="muted")
        return
    c = ui.canvas(300, 80, background=back)
    c.text(150, 40, "Can you read this?", size=24, color=text, align="center")
    low, high = sorted([light(text), light(back)])
    ratio = (high + 0.05) / (low + 0.05)
    ui.text(f"{ratio:.2f} : 1", size=40, bold=True)
    ui.text("Easy to read" if ratio >= 4.5 else "Only for large letters" if ratio >= 3 else "Hard to read")
