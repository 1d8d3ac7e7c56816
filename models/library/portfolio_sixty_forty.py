def app(ui):
    ui.title("Rebalance")
    shares = ui.number("Shares", 8000.0, min=0)
    bonds = ui.number("Bonds", 2000.0, min=0)
    percent = ui.number("Percent in shares", 60, min=0, max=100)
    total = shares + bonds
    move = round(shares - total * percent / 100, 2)
    if total:
        ui.text(f"Shares are {shares / total * 100:.1f}% now")
    if move > 0:
        ui.text(f"Sell shares and buy bonds for {move:.2f}", size=28, bold=True)
    elif move < 0:
        ui.text(f"Sell bonds and buy shares for {-move:.2f}", size=28, bold=True)
    else:
        ui.text("Nothing to do", size=28, bold=True, color="good")
