def app(ui):
    ui.title("Collatz")
    n = int(ui.number("Number", 6, min=1, max=1000000))
    numbers = [n]
    while numbers[-1] != 1 and len(numbers) < 1000:
        last = numbers[-1]
        numbers.append(last // 2 if last % 2 == 0 else last * 3 + 1)
    steps = len(numbers) - 1
    ui.text(f"{steps} step{'' if steps == 1 else 's'}", size=40, bold=True)
    ui.text(f"Highest: {max(numbers)}")
    ui.chart(numbers, kind="line")
    ui.text(" ".join(str(number) for number in numbers))
