def app(ui):
    ui.title("Savings with interest")
    start = ui.number("At the start", 1000.0, min=0)
    rate = ui.number("Interest in % a year", 3.0, min=0, max=50)
    added = ui.number("Added each year", 100.0, min=0)
    years = int(ui.number("Years", 5, min=1, max=50))
    money = start
    rows = []
    for year in range(1, years + 1):
        interest = money * rate / 100
        money += interest + added
        rows.append([year, f"{interest:.2f}", f"{money:.2f}"])
    ui.text(f"After {years} years: {money:.2f}", size=24, bold=True)
    ui.table(rows, header=["Year", "Interest", "Money"])
