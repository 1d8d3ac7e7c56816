def app(ui):
    ui.title("Divisibility")
    number = int(ui.number("Number", 135, min=0))
    last = number % 10
    digits = sum(int(digit) for digit in str(number))
    reasons = {
        2: f"last digit is {last}",
        3: f"digits add up to {digits}",
        5: f"last digit is {last}",
        9: f"digits add up to {digits}",
        10: f"last digit is {last}",
    }
    rows = []
    for divisor, reason in reasons.items():
        rows.append([divisor, "yes" if number % divisor == 0 else "no", reason])
    ui.table(rows, header=["By", "Divisible", "Because"])
