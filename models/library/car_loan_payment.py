def app(ui):
    ui.title("Car loan")
    price = ui.number("Price of the car", 20000.0, min=0)
    down = ui.number("Down payment", 4000.0, min=0)
    rate = ui.number("Interest a year (%)", 4.8, min=0, step=0.1)
    years = ui.slider("Years", 1, 10, 5)
    loan, months = max(0, price - down), years * 12
    r = rate / 1200
    payment = loan * r / (1 - (1 + r) ** -months) if r > 0 else loan / months
    ui.text(f"{payment:.2f} a month", size=40, bold=True)
    ui.text(f"Loan: {loan:.2f}", size=20)
    ui.text(f"Interest in all: {payment * months - loan:.2f}", size=20)
