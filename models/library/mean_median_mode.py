import statistics


def app(ui):
    ui.title("Mean, median, mode")
    text = ui.field("Numbers", "2 2 3 4 9")
    numbers = [float(word) for word in re.findall(r"-?\d+\.?\d*", text)]
    if not numbers:
        ui.text("Type some numbers", color="muted")
        return
    ui.text(f"Mean: {sum(numbers) / len(numbers):.2f}", size=28)
    ui.text(f"Median: {statistics.median(numbers):g}", size=28)
    ui.text(f"Mode: {', '.join(f'{number:g}' for number in statistics.multimode(numbers))}", size=28)
