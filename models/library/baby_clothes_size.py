SIZES = {
    50: "newborn", 56: "1 month", 62: "2 to 3 months", 68: "4 to 6 months", 74: "6 to 9 months",
    80: "9 to 12 months", 86: "12 to 18 months", 92: "2 years", 98: "3 years", 104: "4 years",
}


def app(ui):
    ui.title("Baby size")
    height = ui.number("Height of the baby in cm", 65, min=40, max=104)
    size = min(size for size in SIZES if size >= height)
    ui.text(f"Size {size}", size=40, bold=True)
    ui.text(f"about {SIZES[size]}")
