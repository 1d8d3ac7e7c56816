CUPS = ["AA", "A", "B", "C", "D", "E", "F", "G"]


def app(ui):
    ui.title("Bra size")
    under = ui.number("Under the bust (cm)", 78, min=60, max=130)
    bust = ui.number("Over the bust (cm)", 94, min=60, max=170)
    band = int((under + 2) // 5 * 5)
    # AA begins with 10 cm more, each cup is 2 cm further.
    cup = int((bust - under - 10) // 2)
    if 0 <= cup < len(CUPS):
        ui.text(f"{band} {CUPS[cup]}", size=48, bold=True)
        ui.text(f"Difference: {bust - under:g} cm", size=20)
    else:
        ui.text("No size fits these numbers, please measure again", color="warn", size=20)
