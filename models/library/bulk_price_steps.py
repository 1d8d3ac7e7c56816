STEPS = [(1, 5.0), (10, 4.5), (50, 4.0), (100, 3.5)]


def app(ui):
    ui.title("Bulk prices")
    pieces = int(ui.number("Pieces", 12, min=1))
    each = [price for least, price in STEPS if pieces >= least][-1]
    ui.text(f"{pieces * each:.2f}", size=40, bold=True)
    ui.text(f"{each:.2f} each", size=24)
    coming = [(least, price) for least, price in STEPS if least > pieces]
    if coming:
        least, price = coming[0]
        ui.text(f"{least - pieces} more and each costs {price:.2f}", color="muted")
    ui.table([[f"from {least}", f"{price:.2f}"] for least, price in STEPS], header=["Pieces", "Each"])
