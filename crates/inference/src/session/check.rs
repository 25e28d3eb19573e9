//! Looks at a model's file before a back end does.
//!
//! `ort-tract` calls tract from functions with C's calling convention, which Rust does not unwind through: a panic in
//! there ends the process. So a file that no test of ours has run is first looked over and then run once in Rust, where
//! a panic can be caught.

use std::panic::{AssertUnwindSafe, catch_unwind};

use tract_onnx::pb::tensor_proto::DataType;
use tract_onnx::pb::tensor_shape_proto::dimension::Value as DimensionValue;
use tract_onnx::pb::type_proto::Value as TypeValue;
use tract_onnx::pb::{GraphProto, ModelProto, NodeProto, TensorProto, ValueInfoProto};
use tract_onnx::prelude::{Framework, InferenceModelExt, IntoRunnable, Tensor, TractResult, tvec};

use crate::error::OpenError;
use crate::features::HashedFeatures;
use crate::model::BATCH;
use crate::registry::{Dimension, Element, Entry};

/// More than any model of ours; a limit for what a broken file can make tract do.
const NODES: usize = 1000;

/// The operators of `ai.onnx` that a model may use. Both back ends have them, and none makes a tensor of a size that a
/// number in the file says (as `Expand`, `Range` or `ConstantOfShape` do), which could ask for more memory than there
/// is.
const OPERATORS: [&str; 52] = [
    "Abs",
    "Add",
    "And",
    "ArgMax",
    "ArgMin",
    "Cast",
    "Clip",
    "Concat",
    "Constant",
    "DequantizeLinear",
    "Div",
    "Equal",
    "Erf",
    "Exp",
    "Flatten",
    "Floor",
    "Gather",
    "GatherElements",
    "Gemm",
    "Greater",
    "GreaterOrEqual",
    "Identity",
    "LayerNormalization",
    "Less",
    "LessOrEqual",
    "Log",
    "LogSoftmax",
    "MatMul",
    "Max",
    "Min",
    "Mul",
    "Neg",
    "Not",
    "Or",
    "Pow",
    "Reciprocal",
    "ReduceMax",
    "ReduceMean",
    "ReduceMin",
    "ReduceSum",
    "Relu",
    "Reshape",
    "Sigmoid",
    "Slice",
    "Softmax",
    "Sqrt",
    "Squeeze",
    "Sub",
    "Tanh",
    "Transpose",
    "Unsqueeze",
    "Where",
];

/// Reads the file and holds it against its entry, without running it.
///
/// # Errors
/// When it is no ONNX file, uses what models must not, or has other inputs or outputs than the registry says.
pub(super) fn check(file: &[u8], entry: &Entry) -> Result<(), OpenError> {
    let model: ModelProto =
        tract_onnx::onnx().proto_model_for_read(&mut &*file).map_err(|error| OpenError::Broken(error.to_string()))?;
    let graph = model.graph.as_ref().ok_or_else(|| broken("it has no graph"))?;
    let opsets: Vec<(&str, i64)> =
        model.opset_import.iter().map(|import| (import.domain.as_str(), import.version)).collect();
    if !matches!(*opsets, [("" | "ai.onnx", version)] if version == entry.opset.get()) {
        return Err(broken(&format!("its operator sets are {opsets:?}, not {} of ai.onnx alone", entry.opset.get())));
    }
    if graph.node.len() > NODES {
        return Err(broken(&format!("it has {} nodes, more than {NODES}", graph.node.len())));
    }
    for node in &graph.node {
        if OPERATORS.binary_search(&&*node.op_type).is_err() || !matches!(node.domain.as_str(), "" | "ai.onnx") {
            return Err(OpenError::Operator(node.op_type.clone()));
        }
        check_attributes(node)?;
    }
    if !graph.sparse_initializer.is_empty() || !model.functions.is_empty() {
        return Err(broken("it has sparse tensors or functions of its own"));
    }
    graph.initializer.iter().try_for_each(check_tensor)?;
    check_interface(graph, entry)
}

fn broken(message: &str) -> OpenError {
    OpenError::Broken(message.to_owned())
}

fn check_attributes(node: &NodeProto) -> Result<(), OpenError> {
    for attribute in &node.attribute {
        if attribute.g.is_some() || !attribute.graphs.is_empty() || attribute.sparse_tensor.is_some() {
            return Err(OpenError::Operator(format!("{} with a graph or sparse tensor", node.op_type)));
        }
        attribute.t.iter().chain(&attribute.tensors).try_for_each(check_tensor)?;
    }
    Ok(())
}

/// A tensor's shape must be the one of its data, which bounds it by the size of the file.
fn check_tensor(tensor: &TensorProto) -> Result<(), OpenError> {
    let width = match DataType::try_from(tensor.data_type) {
        Ok(DataType::Int8 | DataType::Uint8 | DataType::Bool) => 1,
        Ok(DataType::Float16) => 2,
        Ok(DataType::Float | DataType::Int32) => 4,
        Ok(DataType::Int64) => 8,
        _ => return Err(broken(&format!("the tensor `{}` has a type that is not supported", tensor.name))),
    };
    let elements = tensor
        .dims
        .iter()
        .try_fold(1_usize, |product, &size| usize::try_from(size).ok().and_then(|size| product.checked_mul(size)));
    let stored = match tensor.raw_data.len() {
        0 => Some(tensor.float_data.len() + tensor.int32_data.len() + tensor.int64_data.len()),
        bytes => (bytes % width == 0).then_some(bytes / width),
    };
    if elements.is_none() || elements != stored || !tensor.external_data.is_empty() || tensor.segment.is_some() {
        return Err(broken(&format!("the tensor `{}` does not have the data that its shape needs", tensor.name)));
    }
    Ok(())
}

fn check_interface(graph: &GraphProto, entry: &Entry) -> Result<(), OpenError> {
    let names = entry.inputs.iter().map(|input| input.name.as_str()).collect::<Vec<_>>();
    if !graph.input.iter().map(|input| input.name.as_str()).eq(names.iter().copied()) {
        return Err(OpenError::Inputs(format!("they must be {}", names.join(", "))));
    }
    for (found, input) in graph.input.iter().zip(&entry.inputs) {
        let element = match input.element {
            Element::Int64 => DataType::Int64,
            Element::Float32 => DataType::Float,
        };
        if interface(found) != Some((element as i32, input.shape.clone())) {
            return Err(OpenError::Inputs(format!("`{}` has another type or shape", input.name)));
        }
    }
    let [output] = &*graph.output else {
        return Err(OpenError::Output(format!("there are {}", graph.output.len())));
    };
    let written = graph.node.iter().flat_map(|node| &node.output).any(|name| *name == output.name);
    let width = Dimension::Fixed(u32::from(entry.output.width.get()));
    let Some((element, shape)) = interface(output) else {
        return Err(OpenError::Output("it has no type".to_owned()));
    };
    if output.name != entry.output.name.as_str()
        || !written
        || element != DataType::Float as i32
        || !matches!(&*shape, [Dimension::Named(_), found] if *found == width)
    {
        let expected =
            format!("it must be `{}`, float32, one row of {} a sample", entry.output.name, entry.output.width);
        return Err(OpenError::Output(expected));
    }
    // tract reads a named dimension as an expression, by recursion.
    let named = graph.value_info.iter().chain(&graph.input).chain(&graph.output);
    if named.filter_map(dimensions).flatten().any(|name| !is_identifier(name)) {
        return Err(broken("a dimension has a name that is none"));
    }
    Ok(())
}

/// The type of the elements, as ONNX numbers it, and the shape.
fn interface(value: &ValueInfoProto) -> Option<(i32, Vec<Dimension>)> {
    let TypeValue::TensorType(tensor) = value.r#type.as_ref()?.value.as_ref()?;
    let dimension = |value: &Option<DimensionValue>| match value.as_ref()? {
        DimensionValue::DimParam(name) => Some(Dimension::Named(name.clone())),
        DimensionValue::DimValue(size) => u32::try_from(*size).ok().map(Dimension::Fixed),
    };
    let shape = tensor.shape.as_ref()?.dim.iter().map(|dim| dimension(&dim.value)).collect::<Option<_>>()?;
    Some((tensor.elem_type, shape))
}

fn dimensions(value: &ValueInfoProto) -> Option<impl Iterator<Item = &str>> {
    let TypeValue::TensorType(tensor) = value.r#type.as_ref()?.value.as_ref()?;
    Some(tensor.shape.as_ref()?.dim.iter().filter_map(|dim| match &dim.value {
        Some(DimensionValue::DimParam(name)) => Some(name.as_str()),
        _ => None,
    }))
}

fn is_identifier(name: &str) -> bool {
    let start = name.starts_with(|first: char| first.is_ascii_alphabetic() || first == '_');
    start && name.len() <= 64 && name.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'_')
}

/// Runs the model in tract itself, on few and short samples and on many long ones, so that a panic is an error.
///
/// # Errors
/// When tract cannot read it, panics, or gives another shape than the registry says.
pub(super) fn rehearse(file: &[u8], entry: &Entry) -> Result<(), OpenError> {
    let features = entry.features.get();
    let sizes = [(2, features.padded_length(0)), (BATCH, features.max_features())];
    let shapes = match catch_unwind(AssertUnwindSafe(|| run(file, features, &sizes))) {
        Ok(Ok(shapes)) => shapes,
        Ok(Err(error)) => return Err(OpenError::Broken(format!("{error:#}").replace('\n', " "))),
        Err(_) => return Err(broken("the built-in back end ended abruptly on it")),
    };
    for (found, (samples, _)) in shapes.iter().zip(sizes) {
        if *found != [samples, usize::from(entry.output.width.get())] {
            return Err(OpenError::Output(format!("its shape is {found:?} for {samples} samples")));
        }
    }
    Ok(())
}

/// The shapes of the output for each number of samples and length. The inputs hold the first and the last bucket.
fn run(file: &[u8], features: HashedFeatures, sizes: &[(usize, usize)]) -> TractResult<Vec<Vec<usize>>> {
    let plan = tract_onnx::onnx().model_for_read(&mut &*file)?.into_optimized()?.into_runnable()?;
    let shape_of = |&(samples, length): &(usize, usize)| {
        let mut buckets = vec![0; samples * length];
        buckets[0] = i64::from(features.buckets() - 1);
        let weights = vec![0.5_f32; samples * length];
        let shape = [samples, length];
        let inputs = tvec![Tensor::from_shape(&shape, &buckets)?.into(), Tensor::from_shape(&shape, &weights)?.into()];
        Ok(plan.run(inputs)?.first().map(|output| output.shape().to_vec()).unwrap_or_default())
    };
    sizes.iter().map(shape_of).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn operators_are_sorted_and_the_built_in_back_end_has_them() {
        assert!(OPERATORS.is_sorted());
        let known = tract_onnx::onnx().op_register;
        assert_eq!(OPERATORS.iter().find(|name| !known.0.contains_key(**name)), None);
    }
}
