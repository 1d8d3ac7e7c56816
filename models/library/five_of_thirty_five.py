def app(ui):
    ui.title("Five numbers")
    s = ui.state
    if ui.button("Draw"):
        s.numbers = sorted(random.sample(range(1, 36), 5))
    numbers = [str(number) for number in s.get("numbers", [])]
    ui.text(" ".join(numbers) or "Not drawn yet", size=36)
