def app(ui):
    ui.title("Factorial")
    number = ui.slider("Number", 0, 20, 5)
    ui.text(f"{number}! = {math.factorial(number)}", size=40, bold=True)
    product = 1
    for factor in range(2, number + 1):
        ui.text(f"{product} × {factor} = {product * factor}")
        product *= factor
