def app(ui):
    ui.title("Put away today")
    goal = ui.number("I want to have", 10000.0, min=0)
    years = ui.slider("In years", 1, 40, 8)
    rate = ui.number("Interest a year (%)", 3.0, min=0, step=0.1)
    today = goal / (1 + rate / 100) ** years
    ui.text(f"{today:.2f} today", size=40, bold=True)
    ui.text(f"Interest until then: {goal - today:.2f}", size=20)
    ui.chart([today * (1 + rate / 100) ** year for year in range(years + 1)], kind="line")
