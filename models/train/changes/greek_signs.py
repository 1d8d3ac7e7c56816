# The largest first.
SIGNS = [(5000, "ΠΧ"), (1000, "Χ"), (500, "ΠΗ"), (100, "Η"), (50, "ΠΔ"), (10, "Δ"), (5, "Π"), (1, "Ι")]


def app(ui):
    ui.title("Old Greek numbers")
    number = int(ui.number("Number", 67, min=1, max=9999))
    left = number
    written = ""
    for value, sign in SIGNS:
        while left >= value:
            written += sign
            left -= value
    ui.text(f"{number} = {written}", size=40, bold=True, align="center")
    ui.text(f"{len(written)} signs", align="center", color="muted")
