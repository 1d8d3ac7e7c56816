def app(ui):
    ui.title("Fruit")
    names = ["Apples", "Pears", "Plums"]
    numbers = []
    with ui.row():
        for name in names:
            numbers.append(ui.number(name, 0, min=0, max=20))
    c = ui.canvas(300, 240)
    for i, number in enumerate(numbers):
        c.rect(30 + i * 90, 220 - number * 10, 60, number * 10, ["red", "green", "purple"][i])
        c.text(60 + i * 90, 205 - number * 10, str(number), align="center")
    best = max(numbers)
    most = [name for name, number in zip(names, numbers) if number == best and best > 0]
    ui.text(f"Most: {', '.join(most) or 'none'}", size=20)
