def app(ui):
    ui.title("Prices in lines")
    text = ui.field("Lines", lines=6, placeholder="bread 2.50")
    prices = {}
    unclear = 0
    for line in text.splitlines():
        words = line.split()
        if not words:
            continue
        try:
            prices[" ".join(words[:-1])] = float(words[-1])
        except ValueError:
            unclear += 1
    ui.text(f"Sum: {sum(prices.values()):.2f}", size=28)
    if prices:
        ui.text(f"Dearest: {max(prices, key=prices.get)}")
    ui.text(f"Not understood: {unclear}", color="muted")
