def app(ui):
    ui.title("Swap the numbers")
    s = ui.state
    numbers = s.get("numbers", [4, 1, 5, 2, 3])
    swaps = s.get("swaps", 0)
    ui.text(" ".join(str(number) for number in numbers), size=48, bold=True, align="center")
    with ui.row():
        for i in range(4):
            if ui.button(f"Swap {i + 1}-{i + 2}"):
                numbers[i], numbers[i + 1] = numbers[i + 1], numbers[i]
                swaps = s.swaps = swaps + 1
    ui.text(f"Swaps: {swaps}")
    if numbers == [1, 2, 3, 4, 5]:
        ui.text(f"Sorted after {swaps} swaps", size=24, color="good")
    if ui.button("Start over"):
        s.numbers, s.swaps = [4, 1, 5, 2, 3], 0
