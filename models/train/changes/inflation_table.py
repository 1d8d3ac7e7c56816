def app(ui):
    ui.title("What will it cost later?")
    price = ui.number("Price today", 100.0, min=0)
    rate = ui.slider("Inflation % a year", 0.0, 15.0, 3.0, step=0.5)
    years = ui.slider("Years from now", 1, 40, 10)
    prices = [round(price * (1 + rate / 100) ** year, 2) for year in range(years + 1)]
    later = prices[-1]
    ui.text(f"In {years} years: {later:,.2f}", size=32, bold=True, color="accent")
    if later > 0:
        ui.text(f"{price:,.2f} will then buy what {price * price / later:,.2f} buys today", color="muted")
    ui.chart(prices, kind="line")
    ui.table([[year, f"{cost:,.2f}"] for year, cost in enumerate(prices)], header=["Year", "Price"])
